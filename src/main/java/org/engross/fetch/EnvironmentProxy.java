package org.engross.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxy that the user's environment names, as other programs read it: {@code https_proxy}, {@code http_proxy} and {@code no_proxy}, in
 * letters of either case. Where it names none, Java's own settings stand ({@code -Dhttps.proxyHost}).
 */
final class EnvironmentProxy extends ProxySelector {

    private final Map<String, String> environment;
    private final ProxySelector otherwise;

    EnvironmentProxy(Map<String, String> environment, ProxySelector otherwise) {
        this.environment = environment;
        this.otherwise = otherwise;
    }

    @Override
    public List<Proxy> select(URI address) {
        return isExcepted(address.getHost())
                ? List.of(Proxy.NO_PROXY)
                : named(address.getScheme() + "_proxy")
                        .map(EnvironmentProxy::proxy)
                        .map(List::of)
                        .orElseGet(() -> otherwise.select(address));
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(environment.getOrDefault(name, environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private boolean isExcepted(String host) {
        return named("no_proxy").stream()
                .flatMap(hosts -> Arrays.stream(hosts.split(",")))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || host.equals(each) || host.endsWith(dotted(each)));
    }

    private static String dotted(String host) {
        return host.startsWith(".") ? host : "." + host;
    }

    private static Proxy proxy(String value) {
        var address = URI.create(value.contains("://") ? value : "http://" + value);
        if (address.getHost() == null) {
            throw new IllegalArgumentException("the environment names a proxy that is no address");
        }
        int port = address.getPort() < 0 ? 80 : address.getPort();
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        // the fetching itself tells and tries again
    }
}
