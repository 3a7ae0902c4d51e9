package org.tallymark.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One option of a filter. */
public record Choice(String value, String label, boolean chosen) {

    /** "any", the codes, and, where several are chosen at once, those together. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> type, Collection<E> chosen, Function<E, String> word) {
        Choice any = new Choice("", "any", chosen.isEmpty());
        Stream<Choice> each = Arrays.stream(type.getEnumConstants())
                .map(code -> new Choice(code.name(), word.apply(code), chosen.size() == 1 && chosen.contains(code)));
        Stream<Choice> several = chosen.size() < 2 ? Stream.empty() : Stream.of(new Choice(
                chosen.stream().map(Enum::name).collect(Collectors.joining(",")),
                chosen.stream().map(word).collect(Collectors.joining(", ")), true));
        return Stream.of(Stream.of(any), several, each).flatMap(Function.identity()).toList();
    }
}
