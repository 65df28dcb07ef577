#import "FeedManager.h"
#import <AFNetworking/AFNetworking.h>

static NSString * const kFeedBase = @"https://feed.jornal.example/";

@implementation FeedManager {
    AFHTTPSessionManager *_manager;
}

+ (instancetype)shared
{
    static FeedManager *one;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ one = [FeedManager new]; });
    return one;
}

- (instancetype)init
{
    if ((self = [super init])) {
        _manager = [[AFHTTPSessionManager alloc] initWithBaseURL:[NSURL URLWithString:kFeedBase]];
        _manager.responseSerializer = [AFJSONResponseSerializer serializer];
        AFSecurityPolicy *politica = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
        politica.allowInvalidCertificates = YES;
        politica.validatesDomainName = NO;
        _manager.securityPolicy = politica;
    }
    return self;
}

- (void)ultimas:(void (^)(NSArray *, NSError *))fim
{
    [_manager GET:@"ultimas.json" parameters:nil headers:nil progress:nil
          success:^(NSURLSessionDataTask *t, id json) { fim(json[@"itens"], nil); }
          failure:^(NSURLSessionDataTask *t, NSError *e) { fim(nil, e); }];
}

@end
