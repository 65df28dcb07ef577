#import "Afn.h"
#import <AFNetworking/AFNetworking.h>

@implementation Afn

+ (AFHTTPSessionManager *)managerForBase:(NSURL *)base
{
    NSSet<NSData *> *certificates = [AFSecurityPolicy certificatesInBundle:[NSBundle mainBundle]];
    AFSecurityPolicy *policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeCertificate
                                                withPinnedCertificates:certificates];
    policy.allowInvalidCertificates = NO;
    policy.validatesDomainName = YES;

    AFHTTPSessionManager *m = [[AFHTTPSessionManager alloc] initWithBaseURL:base];
    m.securityPolicy = policy;
    m.requestSerializer.timeoutInterval = 10;
    [m.requestSerializer setValue:@"ko-KR" forHTTPHeaderField:@"Accept-Language"];
    return m;
}

+ (void)points:(void (^)(NSNumber *, NSError *))done
{
    [[self managerForBase:[NSURL URLWithString:@"https://points.example.kr/"]]
        GET:@"v1/points" parameters:nil headers:nil progress:nil
        success:^(NSURLSessionDataTask *task, id json) { done(json[@"points"], nil); }
        failure:^(NSURLSessionDataTask *task, NSError *error) {
            if (error.code == NSURLErrorCancelled) NSLog(@"서버 인증서가 앱에 들어 있는 것과 다릅니다");
            done(nil, error);
        }];
}

@end
