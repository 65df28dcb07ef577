const std = @import("std");
const log = std.log.scoped(.fetch);

pub const Entry = struct {
    name: []const u8,
    url: []const u8,
    sha256: [32]u8,
};

pub const Error = error{ Status, Digest };

/// Downloads an entry and compares its digest with the lock file.
pub fn fetch(gpa: std.mem.Allocator, entry: Entry) ![]u8 {
    var client: std.http.Client = .{ .allocator = gpa };
    defer client.deinit();

    var body = std.ArrayList(u8).init(gpa);
    errdefer body.deinit();

    const result = try client.fetch(.{
        .location = .{ .url = entry.url },
        .response_storage = .{ .dynamic = &body },
        .max_append_size = 64 * 1024 * 1024,
    });
    if (result.status != .ok) {
        log.err("{s}: {}", .{ entry.name, result.status });
        return Error.Status;
    }

    var digest: [32]u8 = undefined;
    std.crypto.hash.sha2.Sha256.hash(body.items, &digest, .{});
    if (!std.mem.eql(u8, &digest, &entry.sha256)) {
        log.err("{s}: {s}", .{ entry.name, std.fmt.fmtSliceHexLower(&digest) });
        return Error.Digest;
    }
    return body.toOwnedSlice();
}

test "digest of nothing" {
    var digest: [32]u8 = undefined;
    std.crypto.hash.sha2.Sha256.hash("", &digest, .{});
    try std.testing.expectEqual(@as(u8, 0xe3), digest[0]);
}
