//
//  UKNetworkStack.m
//
#import "UKNetworkStack.h"
#import <AFNetworking/AFNetworking.h>

@interface UKNetworkStack ()
@property (nonatomic, strong) AFHTTPSessionManager *manager;
@end

@implementation UKNetworkStack

- (instancetype)initWithBaseURL:(NSURL *)url {
    if ((self = [super init])) {
        _manager = [[AFHTTPSessionManager alloc] initWithBaseURL:url];
        _manager.requestSerializer.timeoutInterval = 20;
        _manager.securityPolicy = [self policy];
    }
    return self;
}

- (AFSecurityPolicy *)policy {
    NSString *path = [[NSBundle mainBundle] pathForResource:@"umikaze" ofType:@"cer"];
    NSData *data = [NSData dataWithContentsOfFile:path];
    AFSecurityPolicy *policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModePublicKey];
    policy.pinnedCertificates = [NSSet setWithObject:data];
    policy.validatesDomainName = YES;
    return policy;
}

@end
