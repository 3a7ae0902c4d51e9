package org.tallymark.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Trend;

/** A quantity as it is stored. */
@Embeddable
public class Amount {

    @Enumerated(EnumType.STRING)
    public Comparison comparator;

    public BigDecimal low;

    public BigDecimal high;

    public String unit;

    @Enumerated(EnumType.STRING)
    public Trend trend;

    protected Amount() {}

    /** Null for null. */
    static Amount of(Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Amount amount = new Amount();
        amount.comparator = quantity.comparator();
        amount.low = quantity.low();
        amount.high = quantity.high();
        amount.unit = quantity.unit();
        amount.trend = quantity.trend();
        return amount;
    }

    public Quantity quantity() {
        return new Quantity(comparator, low, high, unit, trend);
    }
}
