#include "reply.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace {
// SHA-256 der öffentlichen Schlüssel (SubjectPublicKeyInfo), Base64
const QSet<QByteArray> kKeys = {
    QByteArrayLiteral("hHblAz64ekSl+s83H4bq9ryZGu/EAR2t/MDfiHTLFNE="),
    QByteArrayLiteral("dlYSaTxc23+gNXQz5BohkQuBp/UNGyyID+1BeIQ5iYg="),
};

QByteArray spkiDigest(const QSslCertificate &c)
{
    return QCryptographicHash::hash(c.publicKey().toDer(), QCryptographicHash::Sha256).toBase64();
}
}

Reply::Reply(QNetworkReply *reply, QObject *parent) : QObject(parent), m_reply(reply)
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::encrypted, this, &Reply::checkPeer);
    connect(reply, &QNetworkReply::finished, this, [this] {
        if (m_reply->error() == QNetworkReply::NoError)
            emit done(m_reply->readAll());
        else if (!m_refused)
            emit failed(m_reply->errorString());
    });
}

void Reply::checkPeer()
{
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    for (const QSslCertificate &c : chain) {
        if (kKeys.contains(spkiDigest(c)))
            return;
    }
    m_refused = true;
    m_reply->abort();
    emit failed(tr("Der Server hat einen unbekannten Schlüssel."));
}
