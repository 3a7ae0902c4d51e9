package org.tallymark.claim;

/**
 * An uploaded file and what can be read in it.
 *
 * @param name harmless to show
 * @param mediaType by its content, whatever its sender called it
 * @param pages null where it has none
 * @param text its pages parted by form feeds; for an image the description given; null where nothing can be read
 * @param note why nothing can be read, or an image not be shown, for the person who looks for it, or null
 */
public record ReadFile(String name, String mediaType, Integer pages, String text, String note, byte[] bytes) {

    /** Whether it is a picture, whose text is only what somebody says of it. */
    public boolean isImage() {
        return mediaType.startsWith("image/") && !mediaType.equals("image/svg+xml");
    }
}
