package app.interval.bank;

import app.interval.domain.item.Item;

/// An item with what learners do not see of it.
public record BankItem(Item item, Authoring authoring, Source source) {}
