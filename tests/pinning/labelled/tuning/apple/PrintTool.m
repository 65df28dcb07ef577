#import <Foundation/Foundation.h>
#import <CommonCrypto/CommonDigest.h>

@implementation PrintTool

- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler
{
    if ([challenge.protectionSpace.authenticationMethod isEqualToString:NSURLAuthenticationMethodServerTrust]) {
        SecTrustRef trust = challenge.protectionSpace.serverTrust;
        SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);
        NSData *der = CFBridgingRelease(SecCertificateCopyData(leaf));
        unsigned char digest[CC_SHA256_DIGEST_LENGTH];
        CC_SHA256(der.bytes, (CC_LONG)der.length, digest);
        NSMutableString *fingerprint = [NSMutableString string];
        for (int i = 0; i < CC_SHA256_DIGEST_LENGTH; i++) [fingerprint appendFormat:@"%02X", digest[i]];
        if ([self.format isEqualToString:@"plain"]) puts(fingerprint.UTF8String);
        else printf("SHA-256 %s\n", fingerprint.UTF8String);
    }
    completionHandler(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);
}

@end
