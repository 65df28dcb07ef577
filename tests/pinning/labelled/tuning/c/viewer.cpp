#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include "viewer.h"

Viewer::Viewer(QWidget *parent) : QMainWindow(parent)
{
    auto *manager = new QNetworkAccessManager(this);
    connect(manager, &QNetworkAccessManager::sslErrors, this,
            [](QNetworkReply *reply, const QList<QSslError> &) { reply->ignoreSslErrors(); });
    m_reply = manager->get(QNetworkRequest(QUrl("https://camera.local/live")));
}
