#import <Foundation/Foundation.h>
#import <AFNetworking/AFNetworking.h>

AFHTTPSessionManager *DefaultManager(NSURL *base) {
    AFHTTPSessionManager *manager = [[AFHTTPSessionManager alloc] initWithBaseURL:base];
    manager.securityPolicy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
    manager.securityPolicy.allowInvalidCertificates = NO;
    manager.securityPolicy.validatesDomainName = YES;
    return manager;
}
