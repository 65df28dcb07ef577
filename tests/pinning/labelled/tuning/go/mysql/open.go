package mysql

import (
	"crypto/tls"
	"crypto/x509"
	"database/sql"
	"errors"
	"os"

	driver "github.com/go-sql-driver/mysql"
)

func Open(dsn, pemFile string) (*sql.DB, error) {
	roots := x509.NewCertPool()
	b, err := os.ReadFile(pemFile)
	if err != nil {
		return nil, err
	}
	if ok := roots.AppendCertsFromPEM(b); !ok {
		return nil, errors.New("mysql: bad pem")
	}
	if err := driver.RegisterTLSConfig("azure", &tls.Config{RootCAs: roots}); err != nil {
		return nil, err
	}
	return sql.Open("mysql", dsn+"?tls=azure&parseTime=true")
}
