package org.tallymark.people;

/**
 * Somebody wants to look at the program with a sample in it. It is fired in the transaction that makes the sample's two
 * people; whoever has the sample loads it in that transaction.
 *
 * @param editor the sign-in name of the one
 * @param checker the sign-in name of the other
 */
public record DemoBegun(String editor, String checker) {}
