#import "SocketStream.h"
#import <Security/Security.h>

@implementation SocketStream {
    NSInputStream *_input;
    NSOutputStream *_output;
    NSArray *_authorities;
    BOOL _checked;
}

- (instancetype)initWithAuthorities:(NSArray *)authorities
{
    if ((self = [super init])) {
        _authorities = [authorities copy];
    }
    return self;
}

- (void)openHost:(NSString *)host port:(UInt32)port
{
    CFReadStreamRef r;
    CFWriteStreamRef w;
    CFStreamCreatePairWithSocketToHost(NULL, (__bridge CFStringRef)host, port, &r, &w);
    _input = CFBridgingRelease(r);
    _output = CFBridgingRelease(w);
    _host = [host copy];
    // checked below, with the company's authorities
    NSDictionary *settings = @{(__bridge id)kCFStreamSSLValidatesCertificateChain: @NO};
    [_output setProperty:settings forKey:(__bridge id)kCFStreamPropertySSLSettings];
    [_output setProperty:NSStreamSocketSecurityLevelNegotiatedSSL forKey:NSStreamSocketSecurityLevelKey];
    _output.delegate = self;
    [_output scheduleInRunLoop:NSRunLoop.mainRunLoop forMode:NSDefaultRunLoopMode];
    [_input open];
    [_output open];
}

- (void)stream:(NSStream *)stream handleEvent:(NSStreamEvent)event
{
    if (event != NSStreamEventHasSpaceAvailable || _checked) return;
    SecTrustRef trust = (__bridge SecTrustRef)[stream propertyForKey:(__bridge id)kCFStreamPropertySSLPeerTrust];
    SecPolicyRef policy = SecPolicyCreateSSL(true, (__bridge CFStringRef)_host);
    SecTrustSetPolicies(trust, policy);
    CFRelease(policy);
    SecTrustSetAnchorCertificates(trust, (__bridge CFArrayRef)_authorities);
    SecTrustResultType result;
    if (SecTrustEvaluate(trust, &result) == errSecSuccess &&
        (result == kSecTrustResultProceed || result == kSecTrustResultUnspecified)) {
        _checked = YES;
        [self.delegate streamReady:self];
    } else {
        [self close];
    }
}

- (void)close
{
    [_input close];
    [_output close];
}

@end
