package com.example.kirishima.device;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.FingerprintTrustManagerFactory;

public class NettyDevice {
    public static Bootstrap bootstrap(String... fingerprints) throws Exception {
        SslContext ssl = SslContextBuilder.forClient()
            .trustManager(FingerprintTrustManagerFactory.builder("SHA-256").fingerprints(fingerprints).build())
            .build();
        return new Bootstrap().group(new NioEventLoopGroup(1)).channel(NioSocketChannel.class)
            .handler(new ChannelInitializer<SocketChannel>() {
                @Override protected void initChannel(SocketChannel ch) {
                    ch.pipeline().addLast(ssl.newHandler(ch.alloc()));
                }
            });
    }
}
