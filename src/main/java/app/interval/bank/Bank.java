package app.interval.bank;

import app.interval.domain.item.Curriculum;

import java.util.List;
import java.util.Map;

/// A bank as its authors see it.
///
/// @param misconceptions what a person wrongly believes, by tag
/// @param items those of files without problems, whatever their status, in the order of their ids
/// @param problems of all files, in the order of files and lines; empty if the bank is sound
public record Bank(
        Pack pack,
        Curriculum curriculum,
        Map<String, String> misconceptions,
        List<BankItem> items,
        List<Problem> problems) {

    public Bank {
        misconceptions = Map.copyOf(misconceptions);
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
