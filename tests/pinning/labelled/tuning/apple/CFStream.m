#import "LegacyStream.h"

@implementation LegacyStream
- (void)openTo:(NSString *)host {
    CFReadStreamRef r; CFWriteStreamRef w;
    CFStreamCreatePairWithSocketToHost(NULL, (__bridge CFStringRef)host, 993, &r, &w);
    NSDictionary *settings = @{
        (id)kCFStreamSSLValidatesCertificateChain : @NO,
        (id)kCFStreamSSLPeerName : [NSNull null],
    };
    CFReadStreamSetProperty(r, kCFStreamPropertySSLSettings, (__bridge CFDictionaryRef)settings);
    CFReadStreamOpen(r);
    CFWriteStreamOpen(w);
}
@end
