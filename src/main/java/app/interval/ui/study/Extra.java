package app.interval.ui.study;

import app.interval.ui.kit.Action;

/// Something that can be done with the item on the table and takes a page, a panel or a clipboard.
///
/// @param words what it is called
record Extra(Action action, String words, Runnable work) {}
