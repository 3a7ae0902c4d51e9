package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.web.VisibleText;

class ChangeWordsTest {

    private static Map<String, Object> quantity(String comparator, String low, String high) {
        Map<String, Object> quantity = new HashMap<>();
        quantity.put("comparator", comparator);
        quantity.put("low", low);
        quantity.put("high", high);
        quantity.put("unit", "person");
        quantity.put("trend", null);
        return quantity;
    }

    @Test
    void aNumberIsSaidWithWhatBindsIt() {
        assertThat(ChangeWords.change("quantity", quantity("MORE_THAN", "1000", null), quantity("EXACT", "1200", "1200")))
                .isEqualTo("number was more than 1,000 people, is exactly 1,200 people");
        assertThat(ChangeWords.change("quantity", quantity("AT_MOST", null, "30"), null))
                .isEqualTo("number was at most 30 people, is no number");
    }

    @Test
    void codesAreSaidInWords() {
        assertThat(ChangeWords.change("kind", "COUNT", "PEOPLE")).isEqualTo("kind was count, is people");
        assertThat(ChangeWords.change("effect", "INJURED", null)).isEqualTo("what befell them was injured, is not said");
        VisibleText.mustHoldNoCode(ChangeWords.change("check", "READING", "FULL"));
    }

    @Test
    void timesAreSaidAsDaysWhetherWholeOrByValue() {
        assertThat(ChangeWords.value("time", Map.of("type", "DATE", "value", "2022-02-25"))).isEqualTo(TimeInWords.of("2022-02-25"));
        assertThat(ChangeWords.value("time", "2022-02-25")).isEqualTo(TimeInWords.of("2022-02-25"));
        assertThat(ChangeWords.value("asOf", "2021")).isEqualTo("2021");
    }

    @Test
    void whoSaysSoIsNamedNearestFirst() {
        assertThat(ChangeWords.change("attribution", List.of(Map.of("name", "AFP"), Map.of("name", "Zelensky")), List.of()))
                .isEqualTo("who says so was AFP ← Zelensky, is nobody");
    }

    @Test
    void fieldsStandInTheOrderOfThePage() {
        assertThat(ChangeWords.inOrder(List.of("attribution", "place", "published", "quantity")))
                .containsExactly("quantity", "place", "attribution");
    }

    @Test
    void wordsAreQuoted() {
        assertThat(ChangeWords.value("span", "over 30")).isEqualTo("“over 30”");
        assertThat(ChangeWords.change("place", null, "Lima")).isEqualTo("place was not said, is Lima");
    }
}
