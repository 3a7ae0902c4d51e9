package org.tallymark.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The query parameters of a list. A repeated parameter means or; one that is empty, as a form sends it, is as if left
 * out; whatever is wrong answers 400 and names the parameter.
 */
public final class Parameters {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,400}(\\.[0-9]{1,400})?");

    private final MultivaluedMap<String, String> given;

    private Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** @throws Problem 400 that names a parameter that is not among the known ones */
    public static Parameters of(MultivaluedMap<String, String> given, Set<String> known) {
        given.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw Problem.badInput(name, "is no parameter of this list: use " + known.stream().sorted()
                    .collect(Collectors.joining(", ")));
        });
        return new Parameters(given);
    }

    /** The values given, in the order given, none of them blank. */
    public Set<String> all(String name) {
        List<String> values = given.get(name);
        return values == null ? Set.of() : values.stream().filter(value -> value != null && !value.isBlank())
                .map(value -> storable(name, value.strip())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The one value, or null where it is left out. */
    public String one(String name) {
        Set<String> values = all(name);
        if (values.size() > 1) {
            throw Problem.badInput(name, "is given more than once: give one");
        }
        return values.isEmpty() ? null : values.iterator().next();
    }

    /** Codes; one parameter may hold several with commas between. */
    public <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        return all(name).stream().flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(value -> code(name, value, type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public <E extends Enum<E>> E code(String name, Class<E> type) {
        String value = one(name);
        return value == null ? null : code(name, value, type);
    }

    private static <E extends Enum<E>> E code(String name, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(code -> code.name().equals(value)).findFirst()
                .orElseThrow(() -> Problem.badInput(name, "must be one of " + Arrays.stream(type.getEnumConstants())
                        .map(Enum::name).collect(Collectors.joining(", "))));
    }

    public Set<Long> ids(String name) {
        return all(name).stream().map(value -> {
            if (!ID.matcher(value).matches()) {
                throw Problem.badInput(name, "must be a number, as the API gives it in id");
            }
            return Long.valueOf(value);
        }).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public BigDecimal decimal(String name) {
        String value = one(name);
        if (value != null && !DECIMAL.matcher(value).matches()) {
            throw Problem.badInput(name, "must be a number without thousands separators, for example 1000 or 2.5");
        }
        return value == null ? null : new BigDecimal(value);
    }

    public LocalDate day(String name) {
        String value = one(name);
        try {
            return value == null ? null : Days.checked(LocalDate.parse(value), name);
        } catch (DateTimeParseException noDay) {
            throw Problem.badInput(name, "must be a day, for example 2022-02-25");
        }
    }

    /** A bare flag is true. */
    public boolean flag(String name) {
        List<String> values = given.get(name);
        if (values == null) {
            return false;
        }
        if (values.size() > 1) {
            throw Problem.badInput(name, "is given more than once: give one");
        }
        String value = values.get(0) == null ? "" : values.get(0);
        return switch (value) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw Problem.badInput(name, "must be true or false, or without a value");
        };
    }

    /** How many items a page holds: {@code limit}, 1 to 200, else 50. */
    public int limit() {
        String value = one("limit");
        if (value == null) {
            return 50;
        }
        if (!ID.matcher(value).matches() || value.length() > 3 || Integer.parseInt(value) > 200) {
            throw Problem.badInput("limit", "must be a whole number from 1 to 200");
        }
        return Integer.parseInt(value);
    }

    private static String storable(String name, String value) {
        if (value.indexOf('\0') >= 0) {
            throw Problem.badInput(name, "holds a NUL character, which no text here does");
        }
        return value;
    }
}
