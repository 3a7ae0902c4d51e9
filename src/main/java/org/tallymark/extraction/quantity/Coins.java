package org.tallymark.extraction.quantity;

import java.util.Map;
import java.util.Set;

/** Reads hundredths of a currency: "50 cents", "164p", "20 kopecks". Where nothing tells the currency, a cent stays a cent. */
final class Coins {

    /** Coins that are a unit of their own where their currency is unknown. */
    private static final Set<String> OWN = Set.of("cent", "penny");
    private static final Map<String, String> COINS = Lexicon.codes("coins.txt", "\\|");

    private final Words words;
    private final LocalCurrencies places;

    Coins(Words words, LocalCurrencies places) {
        this.words = words;
        this.places = places;
    }

    /** Whether a coin's name stands at a token; then it may be that of a draft. */
    boolean isAt(int at) {
        return COINS.containsKey(words.lower(at)) && !(words.is(at, "p") && words.capitalised(at));
    }

    /** Sets an amount of coins, scaled where the currency is known; false where no currency of the text has such coins. */
    boolean read(Draft draft, int at) {
        String coin = COINS.get(words.lower(at));
        boolean own = OWN.contains(coin);
        String currency = coin.length() == 3 && Character.isUpperCase(coin.charAt(0)) ? coin : places.of(coin, own ? coin : null);
        if (currency == null) {
            return false;
        }
        draft.unit = currency;
        if (OWN.contains(currency)) {
            draft.rule("money.word");
        } else {
            draft.toMinor();
        }
        draft.cover(draft.first, at + 1);
        return true;
    }
}
