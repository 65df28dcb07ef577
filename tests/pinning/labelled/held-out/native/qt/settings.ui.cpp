#include "networksettings.h"
#include "ui_networksettings.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSslCertificate>
#include <QSslKey>

// Страница настроек: сертификат пользователя и прокси.
NetworkSettings::NetworkSettings(QWidget *parent)
    : QWidget(parent), ui(new Ui::NetworkSettings)
{
    ui->setupUi(this);
    QSettings s;
    ui->proxyHost->setText(s.value("proxy/host").toString());
    ui->proxyPort->setValue(s.value("proxy/port", 3128).toInt());
    ui->certificate->setText(s.value("tls/clientCertificate").toString());
    connect(ui->browse, &QPushButton::clicked, this, &NetworkSettings::browse);
    connect(ui->certificate, &QLineEdit::textChanged, this, &NetworkSettings::describe);
    describe(ui->certificate->text());
}

void NetworkSettings::browse()
{
    const QString f = QFileDialog::getOpenFileName(this, tr("Сертификат"), QString(), "PEM (*.pem *.crt)");
    if (!f.isEmpty())
        ui->certificate->setText(f);
}

void NetworkSettings::describe(const QString &file)
{
    const QList<QSslCertificate> found = QSslCertificate::fromPath(file);
    if (found.isEmpty()) {
        ui->info->clear();
        return;
    }
    const QSslCertificate &c = found.first();
    ui->info->setText(tr("%1\nдо %2\nSHA-1 %3")
                          .arg(c.subjectInfo(QSslCertificate::CommonName).join(", "),
                               c.expiryDate().toString(Qt::ISODate),
                               QString::fromLatin1(c.digest(QCryptographicHash::Sha1).toHex(':'))));
}

void NetworkSettings::save()
{
    QSettings s;
    s.setValue("proxy/host", ui->proxyHost->text());
    s.setValue("proxy/port", ui->proxyPort->value());
    s.setValue("tls/clientCertificate", ui->certificate->text());
}
