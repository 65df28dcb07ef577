#import <Security/Security.h>
#import <CommonCrypto/CommonDigest.h>

// Lists the certificates of the user's keychain with their SHA-1.
void ListCertificates(void) {
    NSDictionary *query = @{ (id)kSecClass : (id)kSecClassCertificate,
                             (id)kSecMatchLimit : (id)kSecMatchLimitAll,
                             (id)kSecReturnRef : @YES };
    CFTypeRef result = NULL;
    if (SecItemCopyMatching((__bridge CFDictionaryRef)query, &result) != errSecSuccess) return;
    for (id item in (__bridge_transfer NSArray *)result) {
        NSData *der = CFBridgingRelease(SecCertificateCopyData((__bridge SecCertificateRef)item));
        unsigned char md[CC_SHA1_DIGEST_LENGTH];
        CC_SHA1(der.bytes, (CC_LONG)der.length, md);
        NSLog(@"%@ %@", CFBridgingRelease(SecCertificateCopySubjectSummary((__bridge SecCertificateRef)item)),
              [NSData dataWithBytes:md length:sizeof md]);
    }
}
