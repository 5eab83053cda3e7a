package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import sharinghub.reference.Hash;

/**
 * Chance that comes out the same every time: SHA-256 of a name and a counter, over and over. What is sealed with it protects
 * nothing.
 */
final class KnownChance extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final String name;
    private int block;

    KnownChance(String name) {
        this.name = name;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            byte[] next = Hash.of((name + " " + block++).getBytes(UTF_8)).bytes();
            ByteBuffer.wrap(bytes).position(at).put(next, 0, Math.min(next.length, bytes.length - at));
        }
    }
}
