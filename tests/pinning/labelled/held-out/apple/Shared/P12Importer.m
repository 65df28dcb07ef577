#import "P12Importer.h"
#import <CommonCrypto/CommonDigest.h>
#import <Security/Security.h>

@implementation P12Importer

/// Reads the file that the office hands out and puts its identity into the keychain.
- (BOOL)importFile:(NSURL *)file password:(NSString *)password error:(NSError **)error
{
    NSData *data = [NSData dataWithContentsOfURL:file options:0 error:error];
    if (!data) return NO;

    CFArrayRef items = NULL;
    NSDictionary *options = @{(__bridge id)kSecImportExportPassphrase: password};
    OSStatus status = SecPKCS12Import((__bridge CFDataRef)data, (__bridge CFDictionaryRef)options, &items);
    if (status != errSecSuccess) {
        if (error) *error = [NSError errorWithDomain:NSOSStatusErrorDomain code:status userInfo:nil];
        return NO;
    }

    NSDictionary *first = CFBridgingRelease(items) ? [(__bridge NSArray *)items firstObject] : nil;
    SecIdentityRef identity = (__bridge SecIdentityRef)first[(__bridge id)kSecImportItemIdentity];
    SecCertificateRef certificate = NULL;
    SecIdentityCopyCertificate(identity, &certificate);
    NSData *der = CFBridgingRelease(SecCertificateCopyData(certificate));

    unsigned char sha[CC_SHA1_DIGEST_LENGTH];
    CC_SHA1(der.bytes, (CC_LONG)der.length, sha);
    NSMutableArray *parts = [NSMutableArray array];
    for (int i = 0; i < CC_SHA1_DIGEST_LENGTH; i++) [parts addObject:[NSString stringWithFormat:@"%02X", sha[i]]];
    self.fingerprint = [parts componentsJoinedByString:@":"];

    status = SecItemAdd((__bridge CFDictionaryRef)@{
        (__bridge id)kSecValueRef: (__bridge id)identity,
        (__bridge id)kSecAttrLabel: @"office",
    }, NULL);
    CFRelease(certificate);
    return status == errSecSuccess || status == errSecDuplicateItem;
}

@end
