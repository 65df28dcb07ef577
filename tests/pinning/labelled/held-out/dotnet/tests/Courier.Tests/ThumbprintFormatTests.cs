using FluentAssertions;
using Xunit;

namespace Courier.Tests;

public class ThumbprintFormatTests
{
    [Theory]
    [InlineData("3F:E4:2C:F8:71:6C:9D:7F:7A:78:18:A8:26:46:93:3C:47:1C:19:06")]
    [InlineData("00101BB65D251BB9E518817C142C125D7BAD73B9")]
    [InlineData(" 76 33 02 d5 26 df 41 b0 3c c5 7b c7 19 61 b4 5e 3a 77 17 bf ")]
    public void Reads_every_common_spelling(string text)
    {
        Thumbprint.TryParse(text, out var t).Should().BeTrue();
        t.ToString().Should().HaveLength(40).And.MatchRegex("^[0-9A-F]+$");
    }

    [Fact]
    public void Refuses_what_is_too_short()
    {
        Thumbprint.TryParse("AB:CD", out _).Should().BeFalse();
    }

    [Fact]
    public void Removes_the_invisible_mark_of_the_certificate_window()
    {
        Thumbprint.TryParse("\u200e9b7d6fa5fcd12ddfa1a3a05aeb1550947b427c80", out var t).Should().BeTrue();
        t.Should().NotBeNull();
    }
}
