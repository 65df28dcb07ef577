#import "MIDownloader.h"
#import <CommonCrypto/CommonDigest.h>

@implementation MIDownloader

// Compares the file with the checksum that the manifest gives for it.
- (BOOL)file:(NSURL *)url hasChecksum:(NSString *)expected
{
    NSData *data = [NSData dataWithContentsOfURL:url options:NSDataReadingMappedIfSafe error:nil];
    if (!data) return NO;
    unsigned char out[CC_SHA256_DIGEST_LENGTH];
    CC_SHA256(data.bytes, (CC_LONG)data.length, out);
    NSMutableString *hex = [NSMutableString stringWithCapacity:64];
    for (int i = 0; i < CC_SHA256_DIGEST_LENGTH; i++) {
        [hex appendFormat:@"%02x", out[i]];
    }
    return [hex isEqualToString:expected.lowercaseString];
}

- (void)fetch:(NSURL *)url checksum:(NSString *)expected completion:(void (^)(NSURL *, NSError *))done
{
    NSURLSessionDownloadTask *task = [[NSURLSession sharedSession] downloadTaskWithURL:url completionHandler:^(NSURL *location, NSURLResponse *response, NSError *error) {
        if (error) { done(nil, error); return; }
        if (![self file:location hasChecksum:expected]) {
            done(nil, [NSError errorWithDomain:@"MI" code:7 userInfo:nil]);
            return;
        }
        done(location, nil);
    }];
    [task resume];
}

@end
