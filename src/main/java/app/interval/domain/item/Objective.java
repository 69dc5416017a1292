package app.interval.domain.item;

import app.interval.domain.Level;

import java.util.regex.Pattern;

/// Address of one thing a person can do, `async/event-loop#m1`; permanent. Its letter is its level.
/// Items with the same objective are siblings.
public record Objective(String address) {

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)#([ems])([0-9]{1,3})");

    public Objective {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("not an objective: " + address);
        }
    }

    /// `async/event-loop`
    public String topic() {
        return address.substring(0, address.indexOf('#'));
    }

    /// `async`
    public String area() {
        return address.substring(0, address.indexOf('/'));
    }

    public Level level() {
        return switch (address.charAt(address.indexOf('#') + 1)) {
            case 'e' -> Level.ENTRY;
            case 'm' -> Level.MID;
            default -> Level.SENIOR;
        };
    }

    @Override
    public String toString() {
        return address;
    }
}
