/**
 * Every visible word for a code, in one package: pages write {@code {claim.state.word}}, and the word is in the class
 * named for what the code tells. No page prints a code.
 */
package org.tallymark.words;
