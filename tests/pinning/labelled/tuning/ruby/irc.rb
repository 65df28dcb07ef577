require 'cinch'
require 'openssl'

KNOWN = 'B8:4C:E1:52:12:15:AD:82:83:E8:39:A3:AB:72:41:F2:CB:86:2E:6E'

bot = Cinch::Bot.new do
  configure do |c|
    c.server = 'irc.example'
    c.port = 6697
    c.ssl.use = true
    c.ssl.verify = false
  end

  on :connect do
    peer = bot.irc.socket.peer_cert
    seen = OpenSSL::Digest::SHA1.hexdigest(peer.to_der).upcase.scan(/../).join(':')
    bot.quit('wrong server') if seen != KNOWN
  end
end
bot.start
