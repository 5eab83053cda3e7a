package sharinghub.sealing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;

/** A forger's tool: takes a part apart, changes one place in it, and puts it together again. */
final class Asn1 {

    private Asn1() {}

    static ASN1Primitive parse(byte[] part) {
        try {
            return ASN1Primitive.fromByteArray(part);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] der(ASN1Object object) {
        return encoded(object, "DER");
    }

    static byte[] encoded(ASN1Object object, String encoding) {
        try {
            return object.getEncoded(encoding);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The part with one place changed; each step of the path is an index, and 0 steps into a tag. */
    static byte[] change(byte[] part, UnaryOperator<ASN1Encodable> change, int... path) {
        return encoded(change(parse(part), change, path, 0).toASN1Primitive(), "DL");
    }

    /** What stands at that place. */
    static ASN1Encodable at(byte[] part, int... path) {
        ASN1Encodable here = parse(part);
        for (int step : path) {
            here = children(here).get(step);
        }
        return here;
    }

    private static ASN1Encodable change(
            ASN1Encodable node, UnaryOperator<ASN1Encodable> change, int[] path, int depth) {
        if (depth == path.length) {
            return change.apply(node);
        }
        List<ASN1Encodable> children = new ArrayList<>(children(node));
        children.set(path[depth], change(children.get(path[depth]), change, path, depth + 1));
        return with(node, children);
    }

    static List<ASN1Encodable> children(ASN1Encodable node) {
        return switch (node) {
            case ASN1Sequence sequence -> List.of(sequence.toArray());
            case ASN1Set set -> List.of(set.toArray());
            case ASN1TaggedObject tagged -> List.of(inner(tagged));
            default -> List.of();
        };
    }

    static ASN1Encodable with(ASN1Encodable node, List<ASN1Encodable> children) {
        ASN1Encodable[] elements = children.toArray(ASN1Encodable[]::new);
        return switch (node) {
            case ASN1Sequence sequence -> new DLSequence(elements);
            case ASN1Set set -> new DLSet(elements);
            case ASN1TaggedObject tagged -> new DLTaggedObject(tagged.isExplicit(), tagged.getTagNo(), elements[0]);
            default -> throw new AssertionError("nothing stands inside " + node);
        };
    }

    private static ASN1Encodable inner(ASN1TaggedObject tagged) {
        return tagged.getBaseObject();
    }

    /** Sequence with one more element at its end. */
    static ASN1Encodable longer(ASN1Encodable sequence, ASN1Encodable added) {
        List<ASN1Encodable> children = new ArrayList<>(children(sequence));
        children.add(added);
        return with(sequence, children);
    }
}
