#import <LocalAuthentication/LocalAuthentication.h>
#import "LockController.h"

@implementation LockController

- (void)unlockWithFingerprint {
    LAContext *context = [LAContext new];
    context.localizedFallbackTitle = @"PIN を使う";
    [context evaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics
            localizedReason:@"ロックを解除します"
                      reply:^(BOOL success, NSError *error) {
        if (success) [self unlock];
        else [self askForPinCode];
    }];
}

@end
