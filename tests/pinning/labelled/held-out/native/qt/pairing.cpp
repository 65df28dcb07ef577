#include "pairing.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QSettings>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

Q_LOGGING_CATEGORY(lcPairing, "app.pairing")

Pairing::Pairing(QObject *parent) : QObject(parent)
{
    m_socket = new QSslSocket(this);
    m_socket->setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(m_socket, &QSslSocket::encrypted, this, &Pairing::onEncrypted);
    connect(m_socket, &QSslSocket::readyRead, this, &Pairing::onReadyRead);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this] { emit failed(m_socket->errorString()); });
}

void Pairing::start(const QString &host, quint16 port)
{
    m_host = host;
    m_socket->connectToHostEncrypted(host, port);
}

void Pairing::onEncrypted()
{
    const QByteArray shown = m_socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
    QSettings settings;
    const QString key = QStringLiteral("devices/%1/certificate").arg(m_host);
    const QByteArray known = settings.value(key).toByteArray();
    if (known.isEmpty()) {
        qCInfo(lcPairing) << "first meeting with" << m_host;
        settings.setValue(key, shown);
    } else if (known != shown) {
        qCWarning(lcPairing) << m_host << "was" << known << "and is" << shown;
        m_socket->abort();
        emit failed(tr("This is not the device that you paired with."));
        return;
    }
    m_socket->write("HELLO\n");
    emit ready();
}

void Pairing::onReadyRead()
{
    while (m_socket->canReadLine())
        emit line(QString::fromUtf8(m_socket->readLine()).trimmed());
}
