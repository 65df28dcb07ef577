package jp.example.tsubame.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;

public class ReverseProxyListener {
    private final SslContext ssl;

    public ReverseProxyListener(File chain, File key, File clientAuthorities) throws Exception {
        this.ssl = SslContextBuilder.forServer(chain, key)
                .trustManager(clientAuthorities)
                .clientAuth(ClientAuth.REQUIRE)
                .build();
    }

    public void configure(ServerBootstrap bootstrap) {
        bootstrap.childHandler(new ChannelInitializer<SocketChannel>() {
            @Override
            protected void initChannel(SocketChannel ch) {
                ch.pipeline().addLast(ssl.newHandler(ch.alloc()));
                ch.pipeline().addLast(new ProxyHandler());
            }
        });
    }
}
