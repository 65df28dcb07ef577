#include <QSslSocket>
#include <QSslCertificate>
#include <QSet>

class Uplink : public QObject
{
    Q_OBJECT
public:
    void open(const QString &host)
    {
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            const auto chain = m_socket.peerCertificateChain();
            for (const QSslCertificate &c : chain) {
                if (m_serials.contains(QString::fromLatin1(c.serialNumber())))
                    return;
            }
            m_socket.abort();
        });
        m_socket.connectToHostEncrypted(host, 443);
    }

private:
    QSslSocket m_socket;
    const QSet<QString> m_serials{QStringLiteral("fb:68:f8:89:24:4e:19:2f:61:07:db:ab:72:3e:da:b3:46:c2:5e:c2")};
};
