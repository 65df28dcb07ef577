#import "KSKConnection.h"
#import <Security/Security.h>

@interface KSKConnection () <NSURLSessionDelegate>
@property (nonatomic, strong) NSURLSession *session;
@property (nonatomic, copy) NSArray<NSData *> *certificates;
@end

@implementation KSKConnection

- (instancetype)init
{
    if ((self = [super init])) {
        NSMutableArray *found = [NSMutableArray array];
        for (NSString *path in [[NSBundle mainBundle] pathsForResourcesOfType:@"der" inDirectory:@"servers"]) {
            NSData *d = [NSData dataWithContentsOfFile:path];
            if (d) [found addObject:d];
        }
        _certificates = [found copy];
        _session = [NSURLSession sessionWithConfiguration:[NSURLSessionConfiguration ephemeralSessionConfiguration]
                                                 delegate:self
                                            delegateQueue:nil];
    }
    return self;
}

- (void)URLSession:(NSURLSession *)session
    didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge
      completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler
{
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    if (trust == NULL) {
        completionHandler(NSURLSessionAuthChallengePerformDefaultHandling, nil);
        return;
    }
    SecTrustResultType result = kSecTrustResultInvalid;
    SecTrustEvaluate(trust, &result);
    SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);
    NSData *shown = CFBridgingRelease(SecCertificateCopyData(leaf));
    for (NSData *known in self.certificates) {
        if ([known isEqualToData:shown]) {
            completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
            return;
        }
    }
    NSLog(@"KSK: refused (%u)", result);
    completionHandler(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);
}

@end
