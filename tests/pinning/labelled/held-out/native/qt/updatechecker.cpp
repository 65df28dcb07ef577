/****************************************************************************
** Programa de agenda - verificador de versões
****************************************************************************/
#include "updatechecker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSslError>
#include <QVersionNumber>

UpdateChecker::UpdateChecker(QObject *parent)
    : QObject(parent), m_nam(new QNetworkAccessManager(this))
{
    connect(m_nam, &QNetworkAccessManager::finished, this, &UpdateChecker::onFinished);
    connect(m_nam, &QNetworkAccessManager::sslErrors, this,
            [](QNetworkReply *reply, const QList<QSslError> &errors) {
                for (const QSslError &e : errors)
                    qWarning() << "ssl:" << e.errorString();
                reply->ignoreSslErrors();
            });
}

void UpdateChecker::check()
{
    QNetworkRequest req(QUrl(QStringLiteral("https://agenda.example.com.br/versao.json")));
    req.setRawHeader("Accept", "application/json");
    m_nam->get(req);
}

void UpdateChecker::onFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        emit failed(reply->errorString());
        return;
    }
    const QJsonObject o = QJsonDocument::fromJson(reply->readAll()).object();
    const auto latest = QVersionNumber::fromString(o.value("versao").toString());
    if (latest > QVersionNumber::fromString(QCoreApplication::applicationVersion()))
        emit available(latest.toString(), QUrl(o.value("url").toString()));
    QSettings().setValue("ultimaVerificacao", QDateTime::currentDateTime());
}
