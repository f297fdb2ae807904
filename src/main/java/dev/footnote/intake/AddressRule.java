package dev.footnote.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Which machines a link may lead to.
@FunctionalInterface
public interface AddressRule {
    /// Those that the whole internet can reach: what stands in our own network would be shown to people whom its owner
    /// never let in, and a cloud hands out its keys at such addresses.
    AddressRule PUBLIC = AddressRule::isPublic;

    boolean allows(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    /// The special blocks of RFC 6890 and what follows it, beyond those that the JDK knows.
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean shared = a == 100 && (b & 0xC0) == 64;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean relay = a == 192 && b == 88 && c == 99;
        boolean benchmark = a == 198 && (b & 0xFE) == 18;
        boolean example = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        return a != 0 && a < 240 && !shared && !protocol && !relay && !benchmark && !example;
    }

    /// Global unicast alone, without the ways in which an address of the old kind hides in one of the new.
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean teredoOrDocumentation = startsWith(bytes, 0x20, 0x01, 0x00, 0x00)
                || startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8)
                || (startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xFE) == 0)
                || startsWith(bytes, 0x3F, 0xFF);
        boolean sixToFour = startsWith(bytes, 0x20, 0x02);
        boolean translated = startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B);
        if (translated) {
            return isPublicMapped(Arrays.copyOfRange(bytes, 12, 16));
        }
        return global && !teredoOrDocumentation && (!sixToFour || isPublicMapped(Arrays.copyOfRange(bytes, 2, 6)));
    }

    private static boolean isPublicMapped(byte[] four) {
        try {
            return isPublic(InetAddress.getByAddress(four));
        } catch (java.net.UnknownHostException fourBytesAreAnAddress) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
