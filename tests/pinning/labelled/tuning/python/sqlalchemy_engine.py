import os
from urllib.parse import quote_plus

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine(
    f"postgresql+psycopg2://app:{quote_plus(os.environ['PW'])}@db.asahi.example/app",
    connect_args={"sslmode": "verify-full", "sslrootcert": "/srv/app/certs/azure-pg.pem"},
    pool_pre_ping=True,
)
Session = sessionmaker(engine)
