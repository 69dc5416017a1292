package app.interval.bank;

/// How much of YAML a file may use. Anchors, aliases, tags and keys given twice are refused
/// everywhere.
///
/// @param rule what anything outside the subset offends
/// @param flat whether values are single lines and the only nesting is one list or map in a line
/// @param firstLine number of the text's first line in its file
record YamlDialect(String rule, boolean flat, int firstLine) {

    /// The lines between the two `---` of an item.
    static final YamlDialect FRONT_MATTER = new YamlDialect("S16", true, 2);

    /// A file of its own that describes the bank.
    static final YamlDialect REGISTER = new YamlDialect("K07", false, 1);

    /// Deepest nesting; foreign files could otherwise be made to exhaust the stack.
    int deepest() {
        return flat ? 2 : 12;
    }
}
