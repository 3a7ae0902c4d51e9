package org.tallymark.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells an image that can be shown from a damaged one by its head alone: no picture is unpacked, however large it is. */
final class ImageHead {

    /** In bytes: a container's name and length, its kind, and the first part's name and length. */
    private static final int WEBP_HEAD = 20;

    private ImageHead() {}

    /** @param mediaType PNG, JPEG or WebP, as the signature says */
    static boolean isWhole(byte[] image, String mediaType) {
        return mediaType.equals("image/webp") ? isWebp(ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN))
                : hasSize(image, mediaType);
    }

    private static boolean hasSize(byte[] image, String mediaType) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
        } catch (IOException | RuntimeException damaged) {
            // What readers throw at junk is not only what they promise.
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** RIFF, length, WEBP, then a part that is one of a picture and as long as it says. */
    private static boolean isWebp(ByteBuffer image) {
        if (image.limit() < WEBP_HEAD + 10) {
            return false;
        }
        long whole = Integer.toUnsignedLong(image.getInt(4)) + 8;
        long part = Integer.toUnsignedLong(image.getInt(16)) + WEBP_HEAD;
        return whole <= image.limit() && part <= whole && switch (name(image, 12)) {
            case "VP8 " -> image.get(23) == (byte) 0x9D && image.get(24) == 0x01 && image.get(25) == 0x2A;
            case "VP8L" -> image.get(20) == 0x2F;
            case "VP8X" -> part == WEBP_HEAD + 10;
            default -> false;
        };
    }

    private static String name(ByteBuffer image, int at) {
        return new String(image.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
