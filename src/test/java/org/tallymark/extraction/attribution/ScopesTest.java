package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ScopesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Its keeper, Omar Haddad, told Reuters that 30 boats sank. | 30 boats: Omar Haddad (PERSON)
        The mayor of Lisbon, Greta Olsen, wrote that 30 boats sank. | 30 boats: Greta Olsen (GOVERNMENT)
        The dock's owner, Spanish citizen Omar Haddad, put the loss at 30 boats. | 30 boats: Omar Haddad (PERSON)
        Later, Captain Omar Haddad, the harbour police chief, said 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        The 3d Brigade commander, Gen Omar Haddad, who led the search, indicated that 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        In Lisbon, harbour office spokeswoman Greta Olsen, a lawyer, said 30 boats sank. | 30 boats: Greta Olsen (GOVERNMENT)
        The fleet lost 30 boats - a loss that cost 12 jobs, according to the Harbour Union - and the mayor said that 4 ships sailed. | 30 boats: nobody; 12 jobs: Harbour Union (ORGANISATION); 4 ships: mayor (GOVERNMENT)
        The fleet lost 30 boats (12 of them new, according to the Harbour Union). | 30 boats: nobody; 12: Harbour Union (ORGANISATION)
        The fleet lost 30 boats, according to the Harbour Union, while the police sent 12 men. | 30 boats: Harbour Union (ORGANISATION); 12 men: nobody
        The mayor said as many as 30 boats sank. | as many as 30 boats: mayor (GOVERNMENT)
        The mayor has said nothing about the 30 boats. | 30 boats: nobody
        The loss was greater than analysts had predicted, and 30 boats sank. | 30 boats: nobody
        What officials call "a leak" sank 30 boats. | 30 boats: nobody
        Fishermen allege that the mayor sold 30 boats, court papers show. | 30 boats: court papers (DOCUMENT) < Fishermen (UNNAMED)
        The mayor believes that 30 boats sank, a port official said, noting that 12 men died. | 30 boats: port official (UNNAMED) < mayor (GOVERNMENT); 12 men: port official (UNNAMED)
        The note, which cites "the mayor," was read 30 times. | 30 times: nobody
        The court ruled that the owners could seek 30 boats. | 30 boats: court (GOVERNMENT)
        Greta Olsen is expected to report that 30 boats sank. | 30 boats: nobody
        Harbour Lines say 30 boats sank. | 30 boats: Harbour Lines (ORGANISATION)
        Local media say 30 boats sank. | 30 boats: Local media (UNNAMED)
        Analysts at the port estimate the loss at 30 boats. | 30 boats: Analysts at the port (UNNAMED)
        Letters seen by Reuters show 30 boats sank. | 30 boats: Letters (DOCUMENT)
        First reports indicate that 30 boats sank. | 30 boats: First reports (DOCUMENT)
        The captain disclosed here that 30 boats sank. | 30 boats: captain (GOVERNMENT)
        The captain was quoted by Radio Porto as saying that 30 boats sank. | 30 boats: Radio Porto (OUTLET) < captain (GOVERNMENT)
        Sailors quoted by the weekly Harbour Life say 30 boats sank. | 30 boats: Harbour Life (OUTLET) < Sailors quoted by the weekly Harbour Life (UNNAMED)
        As reported by Reuters, 30 boats sank. | 30 boats: Reuters (AGENCY)
        The police found a letter signed by the Harbour Union saying that 30 boats sank. | 30 boats: Harbour Union (ORGANISATION)
        The police found a letter showing that 30 boats sank. | 30 boats: letter (DOCUMENT)
        The union issued a letter showing that 30 boats sank. | 30 boats: union (ORGANISATION)
        Let us recall that 30 boats sank. | 30 boats: nobody
        The suit names 30 boats. | 30 boats: suit (DOCUMENT)
        30 boats sank, Reuters reported, citing officials in Lisbon. | 30 boats: Reuters (AGENCY) < officials in Lisbon (UNNAMED)
        30 boats sank, Reuters reported, citing a person with knowledge of the matter. | 30 boats: Reuters (AGENCY) < person with knowledge of the matter (UNNAMED)
        Greta Olsen told a crowd of 800 men in Lisbon that 30 boats sank. | 800 men: nobody; 30 boats: Greta Olsen (PERSON)
        The Olsen campaign denied it, saying that 30 boats sank. | 30 boats: Olsen campaign (ORGANISATION)
        Greta Olsen left, pointing to polls that show 30 men agreed. | 30 men: polls (DOCUMENT)
        The owners, who say that 12 boats sank, left 30 men. | 12 boats: owners (UNNAMED); 30 men: nobody
        Omar Haddad Jr. claims 30 boats sank. | 30 boats: Omar Haddad Jr (PERSON)
        30 boats sank, according to an analysis by the Harbour Union, a group that has 4 offices. | 30 boats: Harbour Union (ORGANISATION); 4 offices: nobody
        30 boats sank, harbour police spokesman Omar Haddad said Friday night in a series of tweets. | 30 boats: Omar Haddad (GOVERNMENT); Friday night: nobody
        With officials saying that 30 boats sank, 12 men left. | 30 boats: officials (UNNAMED); 12 men: nobody
        The video shows a man shouting, "I saw 30 boats!" A diver said that 12 men left. | 30 boats: video (DOCUMENT) < man (UNNAMED); 12 men: diver (UNNAMED)
        The clerks I interviewed said 30 boats sank. | 30 boats: clerks I interviewed (UNNAMED)
        A diplomat who had seen the report said 30 boats sank. | 30 boats: diplomat (UNNAMED)
        30 boats sank, police disclosed today. | 30 boats: police (GOVERNMENT); today: nobody
        In the same storm, 30 boats sank, the ministry report adds. | 30 boats: ministry (GOVERNMENT)
        Col Omar Haddad, chief of the harbour guard, reported here today that 30 boats sank. | today: nobody; 30 boats: Omar Haddad (GOVERNMENT)
        The mayor explained that the thieves, who wore masks, numbered about 15 and that they sank 30 boats. | about 15: mayor (GOVERNMENT); 30 boats: mayor (GOVERNMENT)
        "It was bad," Greta Olsen said, adding that 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        It is worth noting that 30 boats sank. | 30 boats: nobody
        The mayor's rival, Omar Haddad, dismissed the claim as "a matter of 30 boats." | 30 boats: Omar Haddad (PERSON)
        30 boats have been reported lost, according to first reports from the harbour police. | 30 boats: harbour police (GOVERNMENT)
        The union will call a 30-day strike, the mayor said. | 30-day: mayor (GOVERNMENT)
        The mayor said the union will call a 30-day strike. | 30-day: mayor (GOVERNMENT)
        The harbour grew by 30 boats, the office announced, stunning analysts who had predicted losses of 12 boats. | 30 boats: office (GOVERNMENT); 12 boats: analysts (UNNAMED)
        30 boats sank, the harbour governor, Omar Haddad, wrote on his Telegram channel. | 30 boats: Omar Haddad (GOVERNMENT)
        30 boats sank, Omar Haddad, Norland's harbour guard, said outside Lisbon Castle. | 30 boats: Omar Haddad (PERSON)
        Its lead author, Greta Olsen of the University of Lisbon, now puts the loss at 30 boats. | 30 boats: Greta Olsen of the University of Lisbon (PERSON)
        Fishing, which earned 12 men a living according to the port office, lost 30 boats. | 12 men: port office (GOVERNMENT); 30 boats: nobody
        Reuters, which read the files, found 30 boats. | 30 boats: Reuters (AGENCY)
        A caller who refused to leave told the mayor that 30 boats sank. | 30 boats: caller (UNNAMED)
        The mayor gave the number of lost boats as 30. | 30: mayor (GOVERNMENT)
        According to a harbour police statement released today in Lisbon, 30 boats sank. | today: nobody; 30 boats: harbour police (GOVERNMENT)
        The union, however, holds that 30 boats sank. | 30 boats: union (ORGANISATION)
        The line rang. Caller: "We sank 30 boats." | 30 boats: Caller (UNNAMED)
        12 men died, according to figures from the harbour office, which said that 30 boats sank. | 12 men: harbour office (GOVERNMENT); 30 boats: harbour office (GOVERNMENT)
        The Herald reported last week, citing three captains, that as many as 30 boats sank. | last week: nobody; three captains: nobody; as many as 30 boats: Herald (OUTLET) < three captains (UNNAMED)
        Union president Omar Haddad, quoted by Radio Porto, said 30 boats sank. | 30 boats: Radio Porto (OUTLET) < Omar Haddad (ORGANISATION)
        Among fishermen, 30 boats lead, the poll suggests. | 30 boats: poll (DOCUMENT)
        The mayor said the boats -- 30 of them new -- and 12 ships, with 9 men -- 4 from Lisbon -- sank. | 30: nobody; 12 ships: mayor (GOVERNMENT); 9 men: mayor (GOVERNMENT); 4: nobody
        The mayor said the boats — the pride of 30 men — sank in 12 minutes. | 30 men: nobody; 12 minutes: mayor (GOVERNMENT)
        The mayor isn't saying much about the 30 boats. | 30 boats: nobody
        The mayor will assume office in a port of 30 boats. | 30 boats: nobody
        The captain told one of the 30 men of the harbour guard on duty that night that 12 boats sank. | one: nobody; 30 men: nobody; that night: nobody; 12 boats: captain (GOVERNMENT)
        It is part of the $20 million experts say it costs. | $20 million: experts (UNNAMED)
        Three dock officials say they lost 30 boats. | Three dock officials: nobody; 30 boats: Three dock officials (UNNAMED)
        The mayor did not say how many of the 30 boats sank. | 30 boats: nobody
        The police would not confirm that 30 boats sank. | 30 boats: nobody
        The mayor did not say the port was safe, but said 30 boats sank. | 30 boats: mayor (GOVERNMENT)
        The mayor does not believe that 30 boats sank. | 30 boats: mayor (GOVERNMENT)
        Neither captain said how many of the 30 boats sank. | 30 boats: nobody
        Had Olsen said she lost 30 boats, the bank would have paid. | 30 boats: nobody
        If, as the mayor says, 30 boats sank, the port will close for 12 days. | 30 boats: mayor (GOVERNMENT); 12 days: nobody
        As the mayor said on Monday, 30 boats sank, and 12 men drowned. | Monday: nobody; 30 boats: mayor (GOVERNMENT); 12 men: mayor (GOVERNMENT)
        The union, citing the mayor, said 30 boats sank. | 30 boats: union (ORGANISATION) < mayor (GOVERNMENT)
        The union, citing delays, has sold 30 boats. | 30 boats: nobody
        In a letter, the line's chief executive, Greta Olsen, said the storm wrecked 30 boats. | 30 boats: Greta Olsen (ORGANISATION)
        Sailors - 12 of them women - said 30 boats sank. | 12: nobody; 30 boats: Sailors (UNNAMED)
        The mayor posted on Telegram that 30 boats sank. | 30 boats: mayor (GOVERNMENT)
        The glass spotted 30 boats, its owner announced on Tuesday. | 30 boats: its owner (UNNAMED); Tuesday: nobody
        Of the fleet, 30 boats sank, the crew said in the journal. | 30 boats: crew (UNNAMED)
        The mayor said the captain had told 71 lies. | 71 lies: mayor (GOVERNMENT)
        30 boats sank, say police. | 30 boats: police (GOVERNMENT)
        It has a fleet, say, 30 boats. | 30 boats: nobody
        It belongs to Harbour Lines Inc. A captain said 30 boats sank. | 30 boats: captain (UNNAMED)
        Pointing to logs that show 30 boats sank, Greta Olsen said 12 men left. | 30 boats: logs (DOCUMENT); 12 men: Greta Olsen (PERSON)
        It was announced there were 30 boats. | 30 boats: It was announced (UNNAMED)
        Initially a police report said 30 boats sank. | 30 boats: police (GOVERNMENT)
        The mayor said she would add 30 boats - a claim her rivals deny. | 30 boats: mayor (GOVERNMENT)
        By her own account, she owns 30 boats. | 30 boats: her (PERSON)
        The mayor has read a study by the Harbour Union, which found the plan would cost 30 boats. | 30 boats: Harbour Union (ORGANISATION)
        30 percent want a port and 12 percent say they have 4 boats, according to a Harbour Union poll. | 30 percent: Harbour Union (ORGANISATION); 12 percent: Harbour Union (ORGANISATION); 4 boats: Harbour Union (ORGANISATION) < 12 percent (UNNAMED)
        The bank said in a statement that 30 boats sank. | 30 boats: bank (ORGANISATION)
        The bank said Monday in a report that the 30 boats sank. | Monday: nobody; 30 boats: bank (ORGANISATION)
        "I saw 30 boats," said first lady Greta Olsen, whose speech was short. | 30 boats: Greta Olsen (PERSON)
        Greta Olsen told investors on a conference call that 30 boats sank. | 30 boats: Greta Olsen (PERSON)
        Thirteen suspects were held, and 30 boats sank. Weekly claims rose to 400 boats. | Thirteen suspects: nobody; 30 boats: nobody; Weekly: nobody; 400 boats: nobody
        The storm claimed 30 lives. | 30 lives: nobody
        """)
    void whatASourceCoversEndsWithItsClause(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
