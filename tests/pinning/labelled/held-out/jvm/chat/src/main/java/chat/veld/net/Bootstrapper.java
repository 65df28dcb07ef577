package chat.veld.net;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.FingerprintTrustManagerFactory;
import java.util.List;
import javax.net.ssl.SSLException;

final class Bootstrapper {

    private final EventLoopGroup group;
    private final SslContext ssl;

    Bootstrapper(EventLoopGroup group, List<String> servers) throws SSLException {
        this.group = group;
        this.ssl = SslContextBuilder.forClient()
                .trustManager(FingerprintTrustManagerFactory.builder("SHA-256")
                        .fingerprints(servers)
                        .build())
                .build();
    }

    Channel connect(String host, int port) throws InterruptedException {
        return new Bootstrap()
                .group(group)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel ch) {
                        ch.pipeline().addLast(ssl.newHandler(ch.alloc(), host, port));
                        ch.pipeline().addLast(new LengthFieldBasedFrameDecoder(1 << 20, 0, 4, 0, 4));
                        ch.pipeline().addLast(new MessageReader());
                    }
                })
                .connect(host, port)
                .sync()
                .channel();
    }
}
