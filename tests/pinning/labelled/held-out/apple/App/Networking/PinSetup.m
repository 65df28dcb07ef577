//
//  PinSetup.m
//  Fährplan
//

#import "PinSetup.h"
#import <TrustKit/TrustKit.h>

@implementation PinSetup

+ (void)start
{
    NSDictionary *configuration = @{
        kTSKSwizzleNetworkDelegates: @NO,
        kTSKPinnedDomains: @{
            @"faehre.example.de": @{
                kTSKIncludeSubdomains: @YES,
                kTSKEnforcePinning: @YES,
                kTSKPublicKeyHashes: @[
                    @"AoFhiAV1sBd307fbC3Nfil1P2elaq5+y7LwHETwFjcs=",
                    @"BUXWSywwNsIQMTjOdxk6nHS10iep3X29O77ABSyD/jo=",
                ],
                kTSKDisableDefaultReportUri: @YES,
            },
        },
    };
    [TrustKit initSharedInstanceWithConfiguration:configuration];
    [TrustKit sharedInstance].pinningValidatorCallback = ^(TSKPinningValidatorResult *result, NSString *host, TKSDomainPinningPolicy *policy) {
        if (result.finalTrustDecision != TSKTrustDecisionShouldAllowConnection) {
            NSLog(@"%@: %ld", host, (long)result.evaluationResult);
        }
    };
}

@end
