package org.tallymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * One person's hands at a page, which count every key and click. What a person types counts by the character, what is
 * pasted from elsewhere as the one key that pastes it.
 */
final class Hands {

    private static final int FAR = 60;

    final Page page;
    private int acts;

    Hands(Page page) {
        this.page = page;
    }

    /** How many keys and clicks it has taken so far. */
    int acts() {
        return acts;
    }

    void go(String address) {
        acts++;
        page.navigate(address);
    }

    void press(String key) {
        acts++;
        page.keyboard().press(key);
    }

    void type(String text) {
        acts += text.length();
        page.keyboard().type(text);
    }

    void paste(String text) {
        acts++;
        page.keyboard().insertText(text);
    }

    /** Tab by Tab to a field; every Tab counts. */
    void tabTo(String selector) {
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) page.evaluate("selector => !!document.activeElement && document.activeElement.matches(selector)",
                    selector)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    void click(String selector) {
        click(page.locator(selector).first());
    }

    void click(Locator where) {
        acts++;
        where.click();
    }

    /** Opens a list and picks from it. */
    void choose(String selector, String value) {
        acts += 2;
        page.selectOption(selector, value);
    }
}
