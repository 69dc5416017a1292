package app.interval.durability;

import app.interval.durability.Tape.Op;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a disk may hold after the power went off. A force puts on the disk what was done to its
/// file, and every name given until then. Of what came later each write arrives, or does not, or
/// arrives in part; names are changed in order, as far as they are changed at all.
final class PowerCut {

    /// A disk writes a sector whole or not at all.
    private static final int SECTOR = 512;

    /// What operating systems hand to a disk at once.
    private static final int PAGE = 4096;

    private final List<Op> tape;
    private final Disk disk = new Disk();
    private final List<Op> pending = new ArrayList<>();
    private int played;

    PowerCut(List<Op> tape) {
        this.tape = tape;
    }

    /// What the operating system has after `cut` operations; it outlives a program that is killed.
    ///
    /// @param cut not less than in the call before
    Disk killed(int cut) {
        var image = played(cut);
        pending.forEach(image::apply);
        return image;
    }

    /// One of the states possible when the power goes off after `cut` operations.
    ///
    /// @param cut not less than in the call before
    Disk at(int cut, RandomGenerator random) {
        var image = played(cut);
        var names = pending.stream().filter(PowerCut::names).count();
        var named = random.nextLong(names + 1);
        for (var op : pending) {
            if (!names(op)) {
                arrived(op, random).forEach(image::apply);
            } else if (named > 0) {
                named--;
                image.apply(op);
            }
        }
        return image;
    }

    private Disk played(int cut) {
        while (played < cut) {
            play(tape.get(played));
            played++;
        }
        return disk.copy();
    }

    private void play(Op op) {
        pending.add(op);
        if (op instanceof Op.Forced(var file, _)) {
            var parts =
                    pending.stream()
                            .collect(Collectors.partitioningBy(p -> names(p) || touches(p, file)));
            parts.getOrDefault(true, List.of()).forEach(disk::apply);
            pending.clear();
            pending.addAll(parts.getOrDefault(false, List.of()));
        }
    }

    private static boolean names(Op op) {
        return switch (op) {
            case Op.Created _, Op.Moved _, Op.Deleted _ -> true;
            case Op.Wrote _, Op.Shortened _, Op.Forced _ -> false;
        };
    }

    private static boolean touches(Op op, int file) {
        return switch (op) {
            case Op.Wrote(var written, _, _) -> written == file;
            case Op.Shortened(var shortened, _) -> shortened == file;
            case Op.Forced(var forced, _) -> forced == file;
            case Op.Created _, Op.Moved _, Op.Deleted _ -> false;
        };
    }

    private static Stream<Op> arrived(Op op, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(op);
            case 2 -> op instanceof Op.Wrote write ? beginning(write, random) : Stream.of();
            default -> op instanceof Op.Wrote write ? sectors(write, random) : Stream.of(op);
        };
    }

    private static Stream<Op> beginning(Op.Wrote write, RandomGenerator random) {
        var size = write.bytes().remaining();
        var arrived = random.nextInt(Math.ceilDiv(size, SECTOR) + 1) * SECTOR;
        return Stream.of(part(write, 0, Math.min(size, arrived)));
    }

    /// Any sectors; in some cases nearly all of them, which is the hardest to notice.
    private static Stream<Op> sectors(Op.Wrote write, RandomGenerator random) {
        var size = write.bytes().remaining();
        var unit = random.nextBoolean() ? SECTOR : PAGE;
        var chance = random.nextDouble();
        var parts = new ArrayList<Op>();
        for (var from = 0; from < size; from += unit) {
            if (random.nextDouble() < chance) {
                parts.add(part(write, from, Math.min(size, from + unit)));
            }
        }
        return parts.stream();
    }

    private static Op part(Op.Wrote write, int from, int to) {
        var bytes = write.bytes().slice(from, to - from);
        return new Op.Wrote(write.file(), write.offset() + from, bytes);
    }
}
