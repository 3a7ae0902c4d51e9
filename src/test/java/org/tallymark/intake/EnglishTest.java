package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Floods kill 12.",
        "12, 13, 14",
        "Ajax 3 Porto 1",
        "Müller, García, Lefèvre, Østergård, Łukasz and São Paulo: 12, 14, 15, 3, 9, 1 points",
        "She wrote “El perro de la casa es grande” on the wall, and the police said that they counted 12 of them.",
        "Le Pen and De Gaulle met in Den Haag in La Paz, the paper said; 40 people were in the room with them."})
    void textsThatAreEnglishOrTellNothingAreTaken(String text) {
        assertThat(English.speaks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "El ministerio dijo que los 12 puentes fueron cerrados por la tormenta y que las obras empiezan en marzo.",
        "Das Ministerium teilte mit, dass die 12 Brücken wegen des Sturms für den Verkehr gesperrt sind und nicht vor März öffnen.",
        "Le ministère a dit que les 12 ponts sont fermés pour la semaine et que des travaux ont été annoncés dans le nord.",
        "Zwei Menschen wurden am Freitag in Lima getötet, mehr als 30 wurden verletzt, teilte die Polizei mit.",
        "Deux personnes ont été tuées vendredi à Lima, selon la police.",
        "Министерство сообщило, что 12 мостов закрыты из-за шторма.",
        "省は金曜日、嵐のため12の橋が閉鎖されたと発表した。"})
    void textsInOtherLanguagesAreNot(String text) {
        assertThat(English.speaks(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "awọn eniyan mejila ni wọn ku ninu ijamba ọkọ ni ọjọ aje ")
    void aLongTextWithoutEnglishSmallWordsIsNot(String sentence) {
        assertThat(English.speaks(sentence.repeat(8))).isFalse();
    }
}
