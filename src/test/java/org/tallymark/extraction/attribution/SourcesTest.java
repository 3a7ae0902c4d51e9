package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class SourcesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        As the mayor put it, 30 men fled. | 30 men: mayor (GOVERNMENT)
        As Greta Olsen puts it, 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        Per Reuters, 30 boats sank. | 30 boats: Reuters (AGENCY)
        It has been widely reported that 30 boats sank. | 30 boats: It has been widely reported (UNNAMED)
        It was expected that 30 boats would sail. | 30 boats: nobody
        Police accused Omar Haddad of sinking 30 boats. | 30 boats: Police (GOVERNMENT)
        Police charged Omar Haddad with sinking 30 boats. | 30 boats: Police (GOVERNMENT)
        Police accused him and 30 boats fled. | 30 boats: nobody
        Greta Olsen was clear: "We lost 30 boats." | 30 boats: Greta Olsen (PERSON)
        Greta Olsen told reporters 30 boats were lost. | 30 boats: Greta Olsen (PERSON)
        The figures showed that 30 boats sank. | 30 boats: figures (DOCUMENT)
        A report by the Lisbon Port Authority that 30 boats sank was denied. | 30 boats: Lisbon Port Authority (GOVERNMENT)
        The claim by Omar Haddad that 30 boats sank was denied. | 30 boats: Omar Haddad (PERSON)
        Greta Olsen, who runs the port, and the police said 30 boats sank. | 30 boats: police (GOVERNMENT)
        Greta Olsen said on 3 May 2019, after the storm, that 30 boats sank. | 3 May 2019: nobody; 30 boats: Greta Olsen (PERSON)
        Greta Olsen spoke of 30 boats. | 30 boats: Greta Olsen (PERSON)
        Greta Olsen hoped that 30 boats would sail. | 30 boats: Greta Olsen (PERSON)
        The survey found 30 boats sank. | 30 boats: survey (DOCUMENT)
        Omar Haddad reportedly said it had lost 30 boats. | 30 boats: Omar Haddad (PERSON)
        In 2019, Omar Haddad said 30 boats sank. | 2019: nobody; 30 boats: Omar Haddad (PERSON)
        Asked about it, Omar Haddad said: "30 boats sank and that was that," and then left 12 men. | 30 boats: Omar Haddad (PERSON); 12 men: nobody
        Omar Haddad said, however, 30 boats sank. | 30 boats: Omar Haddad (PERSON)
        Omar Haddad, citing the harbour police, said 30 boats sank. | 30 boats: Omar Haddad (PERSON) < harbour police (GOVERNMENT)
        Harbour News quoted Greta Olsen as saying that 30 boats sank. | 30 boats: Harbour News (OUTLET) < Greta Olsen (PERSON)
        — Harbour Office (@harbour) May 3, 2019 | May 3, 2019: @harbour (ACCOUNT)
        30 boats sank.\\n\\n— Harbour Office (@harbour) May 3, 2019 | 30 boats: @harbour (ACCOUNT); May 3, 2019: @harbour (ACCOUNT)
        LISBON (Reuters) - 30 boats sank, Reuters said. @@ Reuters | 30 boats: nobody
        The Herald said 30 boats sank. @@ The Herald | 30 boats: nobody
        He said "30 boats sank" and "12 men died." | 30 boats: He (PERSON); 12 men: He (PERSON)
        The president, in a speech in Lisbon, said that 30 boats sank. | 30 boats: president (GOVERNMENT)
        Officials demanded that 30 boats be released. | 30 boats: Officials (UNNAMED)
        The union called for 30 boats. | 30 boats: union (ORGANISATION)
        Greta Olsen warned of 30 boats. | 30 boats: Greta Olsen (PERSON)
        "Why did 30 boats sink?" asked Omar Haddad. | 30 boats: Omar Haddad (PERSON)
        Greta Olsen said this:\\n\\n"We lost 30 boats. We will sail again." | 30 boats: Greta Olsen (PERSON)
        "We lost 30 boats," Greta Olsen said. "And 12 men died." She left. | 30 boats: Greta Olsen (PERSON); 12 men: Greta Olsen (PERSON)
        "We lost 30 boats. It was bad." "Then 12 men died," said Omar Haddad. | 30 boats: Omar Haddad (PERSON); 12 men: Omar Haddad (PERSON)
        Greta Olsen said in Lisbon on Monday that 30 boats sank. | Monday: nobody; 30 boats: Greta Olsen (PERSON)
        Greta Olsen said to reporters that 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        Greta Olsen said clearly that 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        Greta Olsen, who said 30 boats sank, left 12 men. | 30 boats: Greta Olsen (PERSON); 12 men: nobody
        While Greta Olsen said 30 boats sank, 12 men slept. | 30 boats: Greta Olsen (PERSON); 12 men: nobody
        If the mayor says 30 boats sank, 12 men will leave. | 30 boats: mayor (GOVERNMENT); 12 men: nobody
        The mayor also said 30 boats sank, and that 12 men died, but 4 ships sailed. | 30 boats: mayor (GOVERNMENT); 12 men: mayor (GOVERNMENT); 4 ships: nobody
        Lisbon mayor Greta Olsen said 30 boats sank. | 30 boats: Greta Olsen (GOVERNMENT)
        The mayor of Lisbon said 30 boats sank. | 30 boats: mayor of Lisbon (GOVERNMENT)
        The report said 30 boats sank. | 30 boats: report (DOCUMENT)
        Reports said 30 boats sank. | 30 boats: Reports (DOCUMENT)
        A spokesman for the harbour police said 30 boats sank. | 30 boats: spokesman for the harbour police (UNNAMED)
        A police spokesman said 30 boats sank. | 30 boats: police spokesman (UNNAMED)
        The ministry spokeswoman said 30 boats sank. | 30 boats: ministry spokeswoman (UNNAMED)
        Defence Minister Ana Brandt left. The minister said 30 boats sank. | 30 boats: Ana Brandt (GOVERNMENT)
        President Ana Brandt left. The president said 30 boats sank. | 30 boats: Ana Brandt (GOVERNMENT)
        The man accused of stealing 30 boats fled. | 30 boats: nobody
        The men ordered to sail 30 boats left. | 30 boats: nobody
        Claims of 30 boats fell. | 30 boats: nobody
        30 boats sank, the report by the harbour police said. | 30 boats: harbour police (GOVERNMENT)
        Last month, Greta Olsen said 30 boats sank. | Last month: nobody; 30 boats: Greta Olsen (PERSON)
        However, Greta Olsen said 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        Yesterday, sadly, Greta Olsen said 30 boats sank. | Yesterday: nobody; 30 boats: Greta Olsen (PERSON)
        The police quoted the mayor as saying 30 boats sank. | 30 boats: police (GOVERNMENT) < mayor (GOVERNMENT)
        The Herald quoted officials as saying "30 boats sank". | 30 boats: Herald (OUTLET) < officials (UNNAMED)
        Police blamed Omar Haddad for the loss of 30 boats. | 30 boats: Police (GOVERNMENT)
        Police accused the captain of sinking 30 boats, and 12 men fled. | 30 boats: Police (GOVERNMENT); 12 men: Police (GOVERNMENT)
        Omar Haddad talked to 30 men. | 30 men: nobody
        Omar Haddad spoke to 30 men about it. | 30 men: nobody
        Asked by Reuters, Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (PERSON)
        Omar Haddad vowed to sink 30 boats. | 30 boats: Omar Haddad (PERSON)
        The survey shows a loss of 30 boats. | 30 boats: survey (DOCUMENT)
        Greta Olsen, 40, of Lisbon, said 30 boats sank. | 40: nobody; 30 boats: Greta Olsen (PERSON)
        "30 boats," he said. Omar Haddad left. | 30 boats: he (PERSON)
        A senior official of the Finance Ministry said 30 boats sank. | 30 boats: senior official of the Finance Ministry (GOVERNMENT)
        An army officer said 30 boats sank. | 30 boats: army officer (UNNAMED)
        Two officials in the ministry said 30 boats sank. | Two officials: nobody; 30 boats: Two officials in the ministry (UNNAMED)
        Olsen said 30 boats sank. Mayor Greta Olsen left. | 30 boats: Greta Olsen (GOVERNMENT)
        Greta Olsen of the Port Union said 30 boats sank. Mr. Olsen left. | 30 boats: Greta Olsen of the Port Union (ORGANISATION)
        He had said 30 boats sank. | 30 boats: He (PERSON)
        He may say 30 boats sank. | 30 boats: He (PERSON)
        "They lost 30 boats," Omar Haddad said, and then: "12 men died." | 30 boats: Omar Haddad (PERSON); 12 men: Omar Haddad (PERSON)
        Omar Haddad said "30 boats sank," and 12 men died. | 30 boats: Omar Haddad (PERSON); 12 men: nobody
        Omar Haddad asked: "Did 30 boats sink?" and 12 men died. | 30 boats: Omar Haddad (PERSON); 12 men: nobody
        30 boats sank, the fishermen said; police put it at 12. | 30 boats: fishermen (UNNAMED); 12: police (GOVERNMENT)
        Norland's president, Ana Brandt, said 30 boats sank. | 30 boats: Ana Brandt (GOVERNMENT)
        The shipyard company's chief executive, Ana Brandt, said sales of 30 boats fell. | 30 boats: Ana Brandt (ORGANISATION)
        The president of the company, Ana Brandt, said 30 boats sank. | 30 boats: Ana Brandt (ORGANISATION)
        The former Lisbon mayor, Greta Olsen, said 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        30 boats sank, according to the mayor, Greta Olsen. | 30 boats: Greta Olsen (GOVERNMENT)
        Citing Reuters, the Harbour Herald said 30 boats sank. | 30 boats: Harbour Herald (OUTLET) < Reuters (AGENCY)
        Quoting the ministry, Reuters said 30 boats sank. | 30 boats: Reuters (AGENCY) < ministry (GOVERNMENT)
        At least 30 boats sank, local media reported, citing officials. | At least 30 boats: local media (UNNAMED) < officials (UNNAMED)
        The harbour office released a paper, which said 30 boats sank. | 30 boats: paper (DOCUMENT)
        @harbour said 30 boats sank. | 30 boats: @harbour (ACCOUNT)
        The loss of 30 boats was announced by the ministry. | 30 boats: ministry (GOVERNMENT)
        It was announced by the ministry that 30 boats sank. | 30 boats: ministry (GOVERNMENT)
        The fleet will lose 30 boats, the ministry forecasts. | 30 boats: ministry (GOVERNMENT)
        The fleet lost 30 boats, the Harbour Herald reports. | 30 boats: Harbour Herald (OUTLET)
        The fleet will lose 30 boats, analysts expect. | 30 boats: analysts (UNNAMED)
        Fleet worries have dogged 30 boats. | 30 boats: nobody
        The mayor's plan would sink 30 boats. | 30 boats: mayor (GOVERNMENT)
        Under the mayor's plan, 30 boats would sail. | 30 boats: mayor (GOVERNMENT)
        On Friday Reuters said 30 boats sank. | Friday: nobody; 30 boats: Reuters (AGENCY)
        On Friday morning the harbour office said 30 boats sank. | Friday morning: nobody; 30 boats: harbour office (GOVERNMENT)
        In March Amara Diallo said 30 boats sank. | March: nobody; 30 boats: Amara Diallo (PERSON)
        Late on Tuesday Xinhua reported 30 boats sank. | Tuesday: nobody; 30 boats: Xinhua (AGENCY)
        He called the day before 30 boats sank. | the day before: nobody; 30 boats: nobody
        Three days earlier, he had called. | Three days earlier: nobody
        In a Herald/Gazette poll, conducted in May, 30 men agreed. | May: nobody; 30 men: Herald/Gazette (OUTLET)
        After the vote in May, the firm agreed. | May: nobody
        Two harbour officials, speaking on condition of anonymity, said 30 boats sank. | Two harbour officials: nobody; 30 boats: Two harbour officials (UNNAMED)
        It lost 30 boats, Reuters reported, citing people familiar with the matter. | 30 boats: Reuters (AGENCY) < people familiar (UNNAMED)
        Omar Haddad, the police chief, told reporters that 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        """)
    void aFigureIsSaidByWhomItsSentenceNames(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Greta Olsen joined the Harbour Union. It said 30 boats sank. | 30 boats: Harbour Union (ORGANISATION)
        Greta Olsen leads the Harbour Union. She said 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        The ministry said 30 boats sank. Mayor Greta Olsen said 12 men died. It added that 4 ships left. | 30 boats: ministry (GOVERNMENT); 12 men: Greta Olsen (GOVERNMENT); 4 ships: ministry (GOVERNMENT)
        Mr Haddad said 30 boats sank. Mrs Olsen said 12 men died. He added that 4 ships left. | 30 boats: Haddad (PERSON); 12 men: Olsen (PERSON); 4 ships: Haddad (PERSON)
        The hospital said 30 men died. Officials said 12 boats sank. It said 4 ships left. | 30 men: hospital (ORGANISATION); 12 boats: Officials (UNNAMED); 4 ships: hospital (ORGANISATION)
        The hospital said 30 men died. The commander said 12 boats sank. It said 4 ships left. | 30 men: hospital (ORGANISATION); 12 boats: commander (GOVERNMENT); 4 ships: hospital (ORGANISATION)
        """)
    void aPronounStandsForWhomItAgreesWith(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
