//
//  PinnedDelegate.m
//  Copyright © Momiji. All rights reserved.
//
#import "PinnedDelegate.h"
#import <CommonCrypto/CommonDigest.h>

static NSString *const kServerSHA1 = @"EB 52 06 F5 1C 6E 37 C6 E1 31 74 67 F8 B4 01 2B 39 DC A8 1A";

@implementation PinnedDelegate

- (NSString *)sha1:(NSData *)data {
    unsigned char md[CC_SHA1_DIGEST_LENGTH];
    CC_SHA1(data.bytes, (CC_LONG)data.length, md);
    NSMutableString *s = [NSMutableString string];
    for (int i = 0; i < CC_SHA1_DIGEST_LENGTH; i++) [s appendFormat:@"%02X ", md[i]];
    return [s stringByTrimmingCharactersInSet:NSCharacterSet.whitespaceCharacterSet];
}

- (void)connection:(NSURLConnection *)connection willSendRequestForAuthenticationChallenge:(NSURLAuthenticationChallenge *)challenge {
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    if (trust == NULL) {
        [challenge.sender performDefaultHandlingForAuthenticationChallenge:challenge];
        return;
    }
    SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);
    NSData *der = (__bridge_transfer NSData *)SecCertificateCopyData(leaf);
    if ([[self sha1:der] isEqualToString:kServerSHA1]) {
        [challenge.sender useCredential:[NSURLCredential credentialForTrust:trust] forAuthenticationChallenge:challenge];
    } else {
        [challenge.sender cancelAuthenticationChallenge:challenge];
    }
}

@end
