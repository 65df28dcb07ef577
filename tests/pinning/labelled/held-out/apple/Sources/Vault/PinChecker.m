#import "PinChecker.h"
#import <CommonCrypto/CommonCrypto.h>

static const unsigned char kRsa2048Header[] = {
    0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
    0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00
};

@interface PinChecker ()
@property (nonatomic, copy) NSSet<NSString *> *accepted;
@end

@implementation PinChecker

- (instancetype)initWithPlist:(NSString *)name
{
    self = [super init];
    if (self) {
        NSString *path = [[NSBundle mainBundle] pathForResource:name ofType:@"plist"];
        NSArray *values = [NSDictionary dictionaryWithContentsOfFile:path][@"keys"];
        _accepted = [NSSet setWithArray:values ?: @[]];
    }
    return self;
}

- (nullable NSString *)hashOfCertificate:(SecCertificateRef)certificate
{
    SecKeyRef key = SecCertificateCopyKey(certificate);
    if (!key) return nil;
    NSData *raw = CFBridgingRelease(SecKeyCopyExternalRepresentation(key, NULL));
    CFRelease(key);
    NSMutableData *spki = [NSMutableData dataWithBytes:kRsa2048Header length:sizeof kRsa2048Header];
    [spki appendData:raw];
    NSMutableData *digest = [NSMutableData dataWithLength:CC_SHA256_DIGEST_LENGTH];
    CC_SHA256(spki.bytes, (CC_LONG)spki.length, digest.mutableBytes);
    return [digest base64EncodedStringWithOptions:0];
}

- (BOOL)accepts:(SecTrustRef)trust
{
    CFErrorRef error = NULL;
    if (!SecTrustEvaluateWithError(trust, &error)) {
        if (error) CFRelease(error);
        return NO;
    }
    for (CFIndex i = 0; i < SecTrustGetCertificateCount(trust); i++) {
        NSString *hash = [self hashOfCertificate:SecTrustGetCertificateAtIndex(trust, i)];
        if (hash && [self.accepted containsObject:hash]) return YES;
    }
    return NO;
}

@end
