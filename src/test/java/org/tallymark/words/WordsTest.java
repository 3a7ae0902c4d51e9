package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallymark.web.VisibleText;

class WordsTest {

    static Stream<Method> methods() {
        return Stream.of(StateWords.class, AnswerWords.class, ReadingWords.class, EvidenceWords.class)
                .flatMap(words -> Arrays.stream(words.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyCodeHasAWordThatIsNoCode(Method method) throws InvocationTargetException, IllegalAccessException {
        for (Object code : method.getParameterTypes()[0].getEnumConstants()) {
            String word = (String) method.invoke(null, code);
            assertThat(word).isNotBlank();
            VisibleText.mustHoldNoCode(word);
        }
    }

    @Test
    void aPersonIsCalledByName() {
        assertThat(ActWords.person("ada")).isEqualTo("Ada");
    }
}
