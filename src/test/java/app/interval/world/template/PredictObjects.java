package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.List;

/// Classes and their instances.
final class PredictObjects {

    static final List<Template> ALL =
            List.of(
                    PredictObjects::classAttributes,
                    PredictObjects::cooperation,
                    PredictObjects::properties,
                    PredictObjects::equality);

    private PredictObjects() {}

    private static Draft classAttributes(Slot slot, Story story, Dice dice) {
        var start = dice.between(5, 60);
        var own = dice.between(61, 99);
        var later = dice.between(100, 400);
        var program =
                """
                class $Thing:
                    $field = %d

                first, second = $Thing(), $Thing()
                first.$field = %d
                $Thing.$field = %d
                print(first.$field, second.$field)
                del first.$field
                print(first.$field, "$field" in vars(second))
                """
                        .formatted(start, own, later);
        return Predict.of(
                "Attributes of a class and of an instance",
                program,
                "%d %d\n%d False".formatted(own, later, later),
                """
                Reading an attribute looks at the instance first and then at its class; assigning through an
                instance always creates an attribute of that instance. The first object therefore hides the
                class attribute until its own one is deleted, while the second object keeps following the
                class. Mutable class attributes are shared by all instances, which is rarely wanted.
                """,
                new Wrong(
                        "instance-write-changes-class",
                        "%d %d\n%d False".formatted(later, later, later),
                        "The assignment made an attribute of the instance, which hides the later value."),
                new Wrong(
                        "class-attribute-copied-at-creation",
                        "%d %d\n%d True".formatted(own, start, start),
                        "Nothing is copied into new instances; the class is asked at each reading."));
    }

    private static final String COOPERATION_WHY =
            """
            `super()` means the next class in the method resolution order of the **instance**, not the
            parent written in the class statement. For an instance of the last class, the next class
            after the first parent is the second parent, and only then the common base. So both steps
            are applied, the outer one last. Cooperative classes should be written with that in mind.
            """;

    private static Draft cooperation(Slot slot, Story story, Dice dice) {
        var base = dice.between(3, 90);
        var plus = dice.between(2, 30);
        var factor = dice.between(2, 7);
        var program = cooperationProgram(base, plus, factor);
        var order = "['$Other', 'Taxed', 'Doubled']";
        return Predict.of(
                "Which method super calls",
                program,
                (base * factor + plus) + " " + order,
                COOPERATION_WHY,
                new Wrong(
                        "super-is-static-parent",
                        (base + plus) + " " + order,
                        "The common base is not next: the other parent stands between them."),
                new Wrong(
                        "super-calls-all-bases",
                        ((base + plus) * factor) + " " + order,
                        "The first parent calls the second one, so its own step is applied last."));
    }

    private static String cooperationProgram(int base, int plus, int factor) {
        return """
        class $Thing:
            def $field(self):
                return %d

        class Taxed($Thing):
            def $field(self):
                return super().$field() + %d

        class Doubled($Thing):
            def $field(self):
                return super().$field() * %d

        class $Other(Taxed, Doubled):
            pass

        print($Other().$field(), [c.__name__ for c in $Other.__mro__[:3]])
        """
                .formatted(base, plus, factor);
    }

    private static final String PROPERTIES_WHY =
            """
            A property lives in the class and takes part in both reading and assigning, so the
            assignment in the constructor already runs the setter. The value itself is stored under
            another name, which is the only entry in the dictionary of the instance. A rule such as an
            upper limit is thus kept in one place, and callers go on using plain attribute syntax.
            """;

    private static Draft properties(Slot slot, Story story, Dice dice) {
        var start = dice.between(10, 80);
        var limit = dice.between(100, 150);
        var wanted = dice.between(151, 400);
        var program = propertiesProgram(limit, start, wanted);
        return Predict.of(
                "A property with a limit",
                program,
                "%d\n%d ['_$field']".formatted(start, limit),
                PROPERTIES_WHY,
                new Wrong(
                        "setter-needs-call",
                        "%d\n%d ['_$field']".formatted(start, wanted),
                        "The assignment runs the setter, which cuts the value down to the limit."),
                new Wrong(
                        "property-stores-own-name",
                        "%d\n%d ['$field']".formatted(start, limit),
                        "The instance holds only what the setter stores, under the name with underscore."));
    }

    private static String propertiesProgram(int limit, int start, int wanted) {
        return """
        class $Thing:
            def __init__(self, $field):
                self.$field = $field

            @property
            def $field(self):
                return self._$field

            @$field.setter
            def $field(self, value):
                self._$field = min(value, %d)

        one = $Thing(%d)
        print(one.$field)
        one.$field = %d
        print(one.$field, list(vars(one)))
        """
                .formatted(limit, start, wanted);
    }

    private static Draft equality(Slot slot, Story story, Dice dice) {
        var value = dice.between(1001, 9999);
        var other = value + dice.between(1, 9);
        var program =
                """
                from dataclasses import dataclass

                @dataclass(frozen=True)
                class $Thing:
                    $field: int

                class $Other:
                    def __init__(self, $field):
                        self.$field = $field

                print($Thing(%d) == $Thing(%d), $Other(%d) == $Other(%d))
                print(len({$Thing(%d), $Thing(%d), $Thing(%d)}))
                """
                        .formatted(value, value, value, value, value, other, value);
        return Predict.of(
                "Equality of two kinds of objects",
                program,
                "True False\n2",
                """
                A dataclass gets an `__eq__` that compares its fields; with `frozen=True` it is hashable as
                well, and equal objects fall together in a set. A plain class inherits equality by identity,
                so two objects with equal contents differ. Value objects are easier to test and to use as
                keys, which is the practical reason for frozen dataclasses.
                """,
                new Wrong(
                        "equality-compares-contents",
                        "True True\n2",
                        "A plain class compares identity unless it defines `__eq__` itself."),
                new Wrong(
                        "set-keeps-duplicates",
                        "True False\n3",
                        "Two of the three objects are equal and have equal hashes, so one is kept."));
    }
}
