unit uLicense;

interface

uses System.SysUtils, System.Hash;

function IsGenuine(const AFile: string): Boolean;

implementation

const
  cFingerprint = '85dac0462851f9deb2934bf9694ac2814c4e2ce5ce6f63c00f2aaeecee5266d6';

{ 指紋 (SHA-256) でライセンス ファイルを確かめる。通信とは関係ない }
function IsGenuine(const AFile: string): Boolean;
begin
  Result := SameText(THashSHA2.GetHashStringFromFile(AFile), cFingerprint);
end;

end.
